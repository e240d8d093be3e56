package org.acrm.intake.service;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acrm.intake.entity.ImportField;
import org.acrm.intake.entity.ImportTarget;
import org.acrm.intake.kernel.ColumnNames;

/**
 * Which columns of a file hold personal data: by what a saved rule makes of them, and by what their names say. The names count so that
 * nobody unmasks a column by sending it to another field.
 */
final class PersonalColumns {

    private final Map<String, ImportTarget> targets;
    private final List<FileRule> rules;

    /** @param rules all that a profile has for the file: what one of them knows as personal is so for the others */
    PersonalColumns(Map<String, ImportTarget> targets, List<FileRule> rules) {
        this.targets = targets;
        this.rules = List.copyOf(rules);
    }

    /** @param target of which rows are made; the one that the columns look most like is asked, too */
    Set<String> among(Collection<String> columns, ImportTarget target) {
        Set<String> personal = new HashSet<>(named(columns, target));
        personal.addAll(named(columns, likeliest(columns, targets)));
        for (FileRule rule : rules) {
            personal.addAll(ruled(rule, targets.get(rule.target())));
        }
        personal.retainAll(columns);
        return personal;
    }

    /** Columns that may be shown: they feed an open field, of this rule or another, and nothing says that they are personal. */
    Set<String> open(Collection<String> columns, FileRule rule) {
        Set<String> open = new HashSet<>(openly(rule));
        rules.forEach(other -> open.addAll(openly(other)));
        open.removeAll(among(columns, targets.get(rule.target())));
        return open;
    }

    private Set<String> openly(FileRule rule) {
        Set<String> open = new HashSet<>();
        targets.get(rule.target()).fields().stream()
                .filter(field -> !field.sensitive() && rule.fields().containsKey(field.name()))
                .forEach(field -> open.addAll(rule.fields().get(field.name()).columns()));
        return open;
    }

    /** Columns that feed a personal field; one that is part of the key as well stays open, for without it no row can be found. */
    static Set<String> ruled(FileRule rule, ImportTarget target) {
        Set<String> personal = new HashSet<>();
        Set<String> keys = new HashSet<>();
        for (ImportField field : target.fields()) {
            ValueRule value = rule.fields().get(field.name());
            if (value != null && field.sensitive()) {
                personal.addAll(value.columns());
            } else if (value != null && target.key().contains(field.name())) {
                keys.addAll(value.columns());
            }
        }
        personal.removeAll(keys);
        return personal;
    }

    private static Set<String> named(Collection<String> columns, ImportTarget target) {
        Set<String> named = new HashSet<>();
        ColumnNames.propose(List.copyOf(columns), FieldNames.of(target)).forEach((column, name) -> {
            if (target.fields().stream().anyMatch(f -> f.name().equals(name) && f.sensitive())) {
                named.add(column);
            }
        });
        return named;
    }

    /** The target whose required fields are found best among the columns. */
    static ImportTarget likeliest(Collection<String> columns, Map<String, ImportTarget> targets) {
        List<String> names = List.copyOf(columns);
        return targets.values().stream()
                .max(Comparator.comparingDouble((ImportTarget t) -> requiredFound(names, t))
                        .thenComparing(t ->
                                ColumnNames.propose(names, FieldNames.of(t)).size()))
                .orElseThrow();
    }

    private static double requiredFound(List<String> columns, ImportTarget target) {
        Map<String, String> found = ColumnNames.propose(columns, FieldNames.of(target));
        List<ImportField> required =
                target.fields().stream().filter(ImportField::required).toList();
        return required.stream().filter(f -> found.containsValue(f.name())).count() / (double) required.size();
    }
}
