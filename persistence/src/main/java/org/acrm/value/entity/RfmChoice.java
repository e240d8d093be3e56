package org.acrm.value.entity;

import jakarta.persistence.Query;
import java.io.Serializable;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which of the 125 RFM cells of a date are meant, by fifth; each part may be null, which is any. */
public record RfmChoice(Integer recency, Integer frequency, Integer monetary) implements Serializable {

    public static final RfmChoice ANY = new RfmChoice(null, null, null);

    public boolean any() {
        return equals(ANY);
    }

    /** As people write it: R5 F1 M3; empty for any. */
    @Override
    public String toString() {
        return Stream.of(written("R", recency), written("F", frequency), written("M", monetary))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static String written(String letter, Integer fifth) {
        return fifth == null ? null : letter + fifth;
    }

    /** The same as parameters of an address. */
    public String parameters() {
        StringBuilder address = new StringBuilder();
        given((name, fifth) ->
                address.append('&').append(name.charAt(0)).append('=').append(fifth));
        return address.toString();
    }

    /** Each part that is meant, by the column of {@code value_rfm}. */
    public void given(BiConsumer<String, Integer> part) {
        if (recency != null) {
            part.accept("recency", recency);
        }
        if (frequency != null) {
            part.accept("frequency", frequency);
        }
        if (monetary != null) {
            part.accept("monetary", monetary);
        }
    }

    /** @param customer alias of the table of customers; reads {@code :shown} */
    String condition(String customer) {
        if (any()) {
            return "";
        }
        StringBuilder sql = new StringBuilder(" and exists (select 1 from value_rfm v where v.customer_id = " + customer
                + ".id and v.valid_from <= :shown and v.valid_to > :shown");
        given((column, fifth) ->
                sql.append(" and v.").append(column).append(" = :").append(column));
        return sql.append(")").toString();
    }

    void bind(Query query) {
        given(query::setParameter);
    }
}
