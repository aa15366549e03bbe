package main

type ListNode struct {
	Val  int
	Next *ListNode
}

func unloadOrder(head *ListNode) *ListNode {
	count := 0
	for node := head; node != nil; node = node.Next {
		count++
	}
	fromRear := count / 3
	if fromRear == 0 {
		return head
	}
	lastOfFront := head
	for i := 1; i < count-fromRear; i++ {
		lastOfFront = lastOfFront.Next
	}
	rear := reversed(lastOfFront.Next)
	lastOfFront.Next = nil

	front := head
	for rear != nil {
		second, nextRear := front.Next, rear.Next
		front = second.Next
		second.Next = rear
		rear.Next = front
		rear = nextRear
	}
	return head
}

func reversed(head *ListNode) *ListNode {
	var done *ListNode
	for head != nil {
		head.Next, done, head = done, head, head.Next
	}
	return done
}
