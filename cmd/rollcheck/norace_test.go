//go:build !race

package main

const underDetector = false
