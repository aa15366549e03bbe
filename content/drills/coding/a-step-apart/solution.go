package main

type ListNode struct {
	Val  int
	Next *ListNode
}

func thinOut(head *ListNode, gap int) *ListNode {
	if head == nil {
		return nil
	}
	kept := head
	for kept.Next != nil {
		candidate := kept.Next
		isLast := candidate.Next == nil
		if isLast || distance(kept.Val, candidate.Val) >= gap {
			kept = candidate
		} else {
			kept.Next = candidate.Next
		}
	}
	return head
}

func distance(a, b int) int {
	if a < b {
		return b - a
	}
	return a - b
}
