package org.acrm.condition.entity;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** SQL in the making: what a person wrote becomes a named parameter, never part of the text. */
public final class SqlText {

    private final Subject subject;
    private final LocalDate businessDate;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final Set<Attribute> used = new LinkedHashSet<>();

    public SqlText(Subject subject, LocalDate businessDate) {
        this.subject = subject;
        this.businessDate = businessDate;
    }

    public LocalDate businessDate() {
        return businessDate;
    }

    public SqlText add(String sql) {
        text.append(sql);
        return this;
    }

    public SqlText add(Condition condition) {
        condition.sql(this);
        return this;
    }

    SqlText attribute(String name) {
        Attribute attribute = subject.attribute(name);
        used.add(attribute);
        text.append('(').append(attribute.expression()).append(')');
        return this;
    }

    SqlText bind(Object value) {
        String parameter = "c" + parameters.size();
        parameters.put(parameter, value);
        text.append(':').append(parameter);
        return this;
    }

    public String text() {
        return text.toString();
    }

    /** Attributes that the text speaks of; their joins belong behind the subject's table. */
    public Set<Attribute> used() {
        return used;
    }

    public <Q extends Query> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
