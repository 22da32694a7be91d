package storagetest

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"time"
)

// ticks is how many of /proc's clock ticks make a second: USER_HZ, which is 100 on every architecture that Go runs Linux on.
const ticks = 100

// Processor is how much processor time the server has used so far, its connections and its background workers included; zero where there is no /proc. What a
// connection used that has been closed counts too.
func (c *Cluster) Processor() time.Duration {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.server == nil {
		return 0
	}
	entries, err := os.ReadDir("/proc")
	if err != nil {
		return 0
	}
	total := int64(0)
	for _, entry := range entries {
		pid, err := strconv.Atoi(entry.Name())
		if err != nil {
			continue
		}
		stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
		if err != nil {
			continue // it has just ended: its time is its parent's now
		}
		// See proc(5). The name, in parentheses, may hold anything: what is counted stands behind it, from the state on, which is field 3.
		fields := strings.Fields(string(stat[strings.LastIndexByte(string(stat), ')')+1:]))
		if len(fields) < 15 || pid != c.server.Pid && fields[1] != strconv.Itoa(c.server.Pid) {
			continue
		}
		for _, field := range fields[11:15] { // utime, stime, and those of children that have ended
			used, _ := strconv.ParseInt(field, 10, 64)
			total += used
		}
	}
	return time.Duration(total) * time.Second / ticks
}
