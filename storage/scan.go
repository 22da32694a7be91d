package storage

import (
	"bytes"
	"database/sql"
	"database/sql/driver"
	"fmt"
	"reflect"
	"strconv"
	"strings"
)

// scanPlan tells, for each column of a result, where in a struct it goes; a plan of one empty path is for a single value that is no struct.
type scanPlan [][]int

// newScanPlan finds the fields that the columns go to: by their db tag, else by their name in lower case.
func newScanPlan(t reflect.Type, columns []string) (scanPlan, error) {
	if t.Kind() != reflect.Struct || reflect.PointerTo(t).Implements(scannerType) {
		if len(columns) != 1 {
			return nil, fmt.Errorf("%d columns for one value", len(columns))
		}
		return scanPlan{nil}, nil
	}
	byName := make(map[string][]int)
	for _, field := range reflect.VisibleFields(t) {
		if field.Anonymous || !field.IsExported() {
			continue
		}
		name := field.Tag.Get("db")
		if name == "" {
			name = strings.ToLower(field.Name)
		}
		byName[name] = field.Index
	}
	plan := make(scanPlan, len(columns))
	for i, column := range columns {
		if plan[i] = byName[column]; plan[i] == nil {
			return nil, fmt.Errorf("there is no field for the column %s", column)
		}
	}
	return plan, nil
}

var scannerType = reflect.TypeFor[sql.Scanner]()

// scan reads one row.
func (p scanPlan) scan(to reflect.Value, row []driver.Value) error {
	for i, path := range p {
		field := to
		if len(path) == 1 {
			field = to.Field(path[0])
		} else if path != nil {
			field = to.FieldByIndex(path)
		}
		if err := assign(field, row[i]); err != nil {
			return fmt.Errorf("column %d: %w", i+1, err)
		}
	}
	return nil
}

// assign puts a driver's value into a field. What the driver may overwrite later is copied.
func assign(field reflect.Value, v driver.Value) error {
	if field.Kind() == reflect.Struct {
		if scanner, ok := field.Addr().Interface().(sql.Scanner); ok {
			return scanner.Scan(v)
		}
	}
	switch v := v.(type) {
	case int64:
		return assignInt(field, v)
	case string:
		return assignText(field, v)
	case []byte:
		if field.Kind() == reflect.Slice {
			field.SetBytes(bytes.Clone(v))
			return nil
		}
		return assignText(field, string(v))
	case bool:
		if field.Kind() == reflect.Bool {
			field.SetBool(v)
			return nil
		}
	case nil:
		if field.Kind() == reflect.Slice {
			field.SetZero()
			return nil
		}
	}
	return fmt.Errorf("a %T cannot be a %s", v, field.Type())
}

func assignInt(field reflect.Value, v int64) error {
	switch field.Kind() {
	case reflect.Int64, reflect.Int:
		field.SetInt(v)
	case reflect.Bool:
		field.SetBool(v != 0)
	default:
		return fmt.Errorf("a number cannot be a %s", field.Type())
	}
	return nil
}

func assignText(field reflect.Value, v string) error {
	switch field.Kind() {
	case reflect.String:
		field.SetString(v)
	case reflect.Slice:
		field.SetBytes([]byte(v))
	case reflect.Int64, reflect.Int: // PostgreSQL's sums are texts
		n, err := strconv.ParseInt(v, 10, 64)
		if err != nil {
			return fmt.Errorf("a text cannot be a %s", field.Type())
		}
		field.SetInt(n)
	default:
		return fmt.Errorf("a text cannot be a %s", field.Type())
	}
	return nil
}

// driverValues are a statement's parameters as drivers take them.
func driverValues(args []any) ([]driver.NamedValue, error) {
	values := make([]driver.NamedValue, len(args))
	for i, arg := range args {
		v, err := driverValue(arg)
		if err != nil {
			return nil, fmt.Errorf("parameter %d: %w", i+1, err)
		}
		values[i] = driver.NamedValue{Ordinal: i + 1, Value: v}
	}
	return values, nil
}

func driverValue(arg any) (driver.Value, error) {
	switch arg := arg.(type) {
	case nil, int64, string, []byte:
		return arg, nil
	case int:
		return int64(arg), nil
	}
	v := reflect.ValueOf(arg)
	switch v.Kind() {
	case reflect.Int64, reflect.Int:
		return v.Int(), nil
	case reflect.String:
		return v.String(), nil
	default:
		return driver.DefaultParameterConverter.ConvertValue(arg)
	}
}
