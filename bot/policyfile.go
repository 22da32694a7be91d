package bot

import (
	"fmt"
	"os"
	"path/filepath"

	"guichet/conversations/policy"
)

// ReadPolicy reads the operator's policy file, with the articles beside it, or the built-in policy when there is none (an empty path). Its error is for the operator: it names every line
// that cannot be used.
func ReadPolicy(path string) (*policy.Policy, error) {
	if path == "" {
		return policy.Default(), nil
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read the policy file: %w", err)
	}
	p, err := policy.ParseBeside(data, os.DirFS(filepath.Dir(path)))
	if err != nil {
		return nil, fmt.Errorf("the policy file %s cannot be used:\n%w", path, err)
	}
	return p, nil
}
