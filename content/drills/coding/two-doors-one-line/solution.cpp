#include <bits/stdc++.h>
using namespace std;

struct ListNode {
  long long val{};
  ListNode* next = nullptr;
  ListNode() = default;
  ListNode(long long value, ListNode* next = nullptr) : val(value), next(next) {}
};

ListNode* cutRear(ListNode* head) {
  ListNode door(0, head);
  ListNode* lastOfFront = &door;
  ListNode* scout = &door;
  while (scout->next != nullptr) {
    int steps = 0;
    for (; steps < 3 && scout->next != nullptr; ++steps) scout = scout->next;
    for (int move = 0; move < min(steps, 2); ++move) lastOfFront = lastOfFront->next;
  }
  return exchange(lastOfFront->next, nullptr);
}

ListNode* reversed(ListNode* head) {
  ListNode* done = nullptr;
  while (head != nullptr) {
    ListNode* rest = exchange(head->next, done);
    done = exchange(head, rest);
  }
  return done;
}

ListNode* unloadOrder(ListNode* head) {
  ListNode* rear = reversed(cutRear(head));
  ListNode* front = head;
  while (rear != nullptr) {
    ListNode* second = front->next;
    front = second->next;
    second->next = rear;
    rear = exchange(rear->next, front);
  }
  return head;
}
