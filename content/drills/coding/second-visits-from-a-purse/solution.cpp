#include <bits/stdc++.h>
using namespace std;

vector<long long> visitsMade(const vector<vector<long long>>& parcels, long long purse, long long price, long long reserve, long long tries) {
  vector<long long> answer;
  long long spent = 0;
  for (const auto& parcel : parcels) {
    const long long absent = parcel[0];
    if (absent == 0) {
      spent = max(spent - 1, 0LL);
      answer.push_back(1);
      continue;
    }
    const long long untouchable = parcel[1] == 1 ? 0 : reserve;
    const long long affordable = max(purse - spent - untouchable, 0LL) / price;
    const long long further = min({absent, tries - 1, affordable});
    spent += further * price;
    const long long visits = 1 + further;
    answer.push_back(further == absent ? visits : -visits);
  }
  return answer;
}
