package org.acrm.identity.kernel;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** Two records are compared if all these forms of their fields are known and the same. */
public record BlockingRule(List<FieldForm> keys) implements Serializable {

    public BlockingRule {
        keys = List.copyOf(keys);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("A blocking rule needs at least one key");
        }
    }

    public static BlockingRule of(String... keys) {
        return new BlockingRule(List.of(keys).stream().map(FieldForm::of).toList());
    }

    public List<String> fields() {
        return keys.stream().map(FieldForm::field).toList();
    }

    @Override
    public String toString() {
        return keys.stream().map(FieldForm::toString).collect(Collectors.joining(" + "));
    }
}
