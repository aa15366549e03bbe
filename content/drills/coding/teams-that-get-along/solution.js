function shiftTeams(people, size, apart) {
  const teams = [];
  for (let choice = 0; choice < 2 ** people; choice += 1) {
    const team = [];
    for (let person = 0; person < people; person += 1) if ((choice >> person) & 1) team.push(person);
    const isFine = apart.every(([a, b]) => !(team.includes(a) && team.includes(b)));
    if (team.length === size && isFine) teams.push(team);
  }
  return teams;
}
