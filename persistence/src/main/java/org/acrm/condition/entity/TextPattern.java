package org.acrm.condition.entity;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.acrm.shared.entity.BlockTest;
import org.acrm.shared.entity.BusinessException;

/**
 * The whole text has a form: {@code LIKE} with {@code %} and {@code _}, or {@code MATCHES} with the part of regular expressions that Java,
 * PostgreSQL and Oracle read alike.
 */
public record TextPattern(String attribute, Kind kind, String pattern) implements Condition {

    public enum Kind {
        LIKE,
        MATCHES
    }

    /** Escapes only of signs; no classes such as backslash d, whose meaning differs; no look-around, no back reference, no intersection. */
    private static final Pattern SHARED = Pattern.compile("(?:[^\\\\\\[\\](]|\\\\[-.\\\\\\[\\](){}*+?|^$/@]"
            + "|\\[\\^?(?:[^\\\\\\[\\]&^]|\\\\[-.\\\\\\[\\]^])+\\]|\\((?!\\?|\\*))*");

    public TextPattern {
        if (kind == Kind.MATCHES) {
            check(pattern);
        }
    }

    private static void check(String pattern) {
        if (pattern.isEmpty() || !SHARED.matcher(pattern).matches()) {
            throw new BusinessException("error.condition.pattern", pattern);
        }
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            throw new BusinessException(e, "error.condition.pattern", pattern);
        }
    }

    private Pattern compiled() {
        return Pattern.compile(kind == Kind.LIKE ? likeAsPattern() : pattern, Pattern.DOTALL);
    }

    private String likeAsPattern() {
        StringBuilder regex = new StringBuilder();
        pattern.codePoints()
                .forEach(c -> regex.append(c == '%' ? ".*" : c == '_' ? "." : Pattern.quote(Character.toString(c))));
        return regex.toString();
    }

    @Override
    public Truth holds(Row row) {
        String value = (String) row.value(attribute);
        return value == null
                ? Truth.UNKNOWN
                : Truth.of(compiled().matcher(value).matches());
    }

    @Override
    public void sql(SqlText sql) {
        if (kind == Kind.LIKE) {
            sql.add("(")
                    .attribute(attribute)
                    .add(" like ")
                    .bind(pattern.replace("!", "!!"))
                    .add(" escape '!')");
        } else {
            sql.add("regexp_like(")
                    .attribute(attribute)
                    .add(", ")
                    .bind("^(" + pattern + ")$")
                    .add(")");
        }
    }

    @Override
    public BlockTest test(Layout layout) {
        Pattern compiled = compiled();
        return new TextTest(
                layout.column(attribute), text -> compiled.matcher(text).matches());
    }

    @Override
    public Stream<String> named() {
        return Stream.of(attribute);
    }
}
