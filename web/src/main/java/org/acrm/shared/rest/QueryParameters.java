package org.acrm.shared.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.PageRequest;

/**
 * What stands behind the question mark of an address, read strictly: what a list does not know or cannot take is refused by name, so
 * that a misspelt filter is not answered with the whole bank.
 */
public final class QueryParameters {

    private static final int ROWS = 50;

    private final MultivaluedMap<String, String> given;

    private QueryParameters(MultivaluedMap<String, String> given) {
        this.given = given;
    }

    /** @param known all that this address takes */
    public static QueryParameters of(UriInfo address, String... known) {
        MultivaluedMap<String, String> given = address.getQueryParameters();
        List<String> names = List.of(known);
        given.keySet().stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new BusinessException("error.request.parameter", shortened(name), String.join(", ", names));
                });
        return new QueryParameters(given);
    }

    private static String shortened(String name) {
        return name.length() <= 40 ? name : name.substring(0, 40) + "…";
    }

    /** Null where it is not given. */
    public String text(String name, int longest) {
        String text = given.getFirst(name);
        if (text != null && text.length() > longest) {
            throw new BusinessException("error.request.length", name, longest);
        }
        return text;
    }

    /** Null where it is not given or empty. */
    public String oneOf(String name, Collection<String> values) {
        String value = given.getFirst(name);
        if (value == null || value.isEmpty()) {
            return null;
        }
        if (!values.contains(value)) {
            throw new BusinessException("error.request.value", name, String.join(", ", values));
        }
        return value;
    }

    /** {@code offset} and {@code size}; without them the first {@value #ROWS} rows. */
    public PageRequest page() {
        return new PageRequest(number("offset", 0), number("size", ROWS));
    }

    /** 0 where it is not given. */
    public long key(String name) {
        return number(name, 0L, Long::parseLong);
    }

    /** Null where it is not given. */
    public Integer number(String name) {
        return number(name, null, Integer::valueOf);
    }

    private int number(String name, int otherwise) {
        return number(name, otherwise, Integer::parseInt);
    }

    private <T> T number(String name, T otherwise, Function<String, T> parsed) {
        String text = given.getFirst(name);
        try {
            return text == null ? otherwise : parsed.apply(text);
        } catch (NumberFormatException e) {
            throw new BusinessException(e, "error.request.number", name);
        }
    }
}
