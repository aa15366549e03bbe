import { describe, expect, it } from 'vitest';
import { Person } from '../support/prep.ts';

interface Chosen {
  profile: { role: string; level: string; roadmap: string };
  chosen: { roadmap: string; why: string; advice: string | null } | null;
}

const choose = async (...argv: string[]): Promise<Chosen> =>
  JSON.parse((await new Person().run('init', '--choose', '--json', ...argv)).out) as Chosen;

describe('init --choose in a pipe', () => {
  it('takes the default lane for who says nothing', async () => {
    const { profile, chosen } = await choose();
    expect(profile).toMatchObject({ role: 'backend', level: 'mid', roadmap: 'backend-10-weeks' });
    expect(chosen?.why).toContain('keeps most doors open');
    expect(chosen?.advice).toBeNull();
  });

  it('finds the lane of what is liked, and a roadmap for the time there is', async () => {
    const likes = ['--like', 'like-modelling,like-model-quality', '--like', 'like-sql'];
    expect((await choose(...likes)).profile).toMatchObject({ role: 'mle', roadmap: 'mle-12-weeks' });
    expect((await choose('--like', 'like-options', '--mode', 'career-change')).profile).toMatchObject({
      role: 'swe',
      roadmap: 'swe-generalist-8-weeks',
    });
  });

  it('goes one level lower when the two minutes did not go well, and says what to do', async () => {
    const { profile, chosen } = await choose('--like', 'like-apis', '--level', 'senior', '--told', 'no');
    expect(profile.level).toBe('mid');
    expect(chosen?.advice).toContain('one level lower');
    expect((await choose('--like', 'like-apis', '--level', 'senior', '--told', 'yes')).profile.level).toBe(
      'senior',
    );
    expect((await choose('--like', 'like-sql', '--level', 'senior', '--told', 'no')).profile.level).toBe(
      'senior',
    );
  });

  it('keeps what a flag says', async () => {
    const { profile } = await choose('--role', 'devops-sre', '--roadmap', 'senior-devops-12-weeks');
    expect(profile).toMatchObject({ role: 'devops-sre', roadmap: 'senior-devops-12-weeks' });
  });

  it('leads to a plan along the roadmap', async () => {
    const person = new Person();
    await person.run('init', '--choose', '--like', 'like-sql');
    expect((await person.run('plan')).out).toContain(
      'Data engineer, 10 weeks, week 1 of 10: SQL under the clock',
    );
  });

  it('tells people what was found and why', async () => {
    const { out } = await new Person().run(
      'init',
      '--choose',
      '--like',
      'like-incidents',
      '--level',
      'staff',
      '--told',
      'no',
    );
    expect(out).toMatchInlineSnapshot(`
      "
      You like: Incidents, and systems that do not have them.
      Then aim one level lower for now, and come back to this question each week:
      senior rounds in this lane begin with it.
      Roadmap: devops-sre-10-weeks

      Kept: DevOps or site reliability engineer, senior, big tech; 60 minutes a day; python.
      The plan begins on 2026-11-20. When the interview has a date: prep config set interview YYYY-MM-DD
      prep plan shows the week, prep start begins, prep config list shows what else can be set.
      "
    `);
  });

  it.each([
    [['--choose', '--mode', 'job-serch'], 'job-search'],
    [['--choose', '--like', 'like-api'], 'like-apis'],
    [['--choose', '--told', 'maybe'], 'Write yes or no.'],
    [['--like', 'like-apis'], 'Add --choose.'],
  ])('says what is wrong with %j', async (argv, message) => {
    const { code, err } = await new Person().run('init', ...argv);
    expect(code).toBe(1);
    expect(err).toContain(message);
  });

  it('knows a roadmap for every role', async () => {
    for (const role of ['swe', 'backend', 'mle', 'data-engineer', 'data-scientist', 'devops-sre', 'mlops']) {
      const person = new Person();
      await person.run('init', '--role', role);
      const { code, out } = await person.run('plan');
      expect([role, code]).toEqual([role, 0]);
      expect(out).toMatch(/week 1 of \d+/);
    }
  });
});
