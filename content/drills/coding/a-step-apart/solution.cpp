#include <bits/stdc++.h>
using namespace std;

struct ListNode {
  long long val{};
  ListNode* next = nullptr;
  ListNode() = default;
  ListNode(long long value, ListNode* next = nullptr) : val(value), next(next) {}
};

ListNode* thinOut(ListNode* head, long long gap) {
  if (head == nullptr) return nullptr;
  ListNode* kept = head;
  for (ListNode* node = head->next; node != nullptr; node = node->next) {
    const bool isLast = node->next == nullptr;
    if (isLast || abs(node->val - kept->val) >= gap) {
      kept->next = node;
      kept = node;
    }
  }
  return head;
}
