package org.acrm.value.entity;

import jakarta.persistence.Query;
import java.io.Serializable;
import java.time.LocalDate;
import org.acrm.access.entity.DataScope;
import org.acrm.customer.entity.Erased;

/**
 * What a reader of the pages of value looks at.
 *
 * @param shown the date as of which it is told
 * @param currency the bank's base currency, in which all its amounts are
 * @param scope what the reader may see
 * @param filter what the reader asked for
 */
public record ValueSight(LocalDate shown, String currency, DataScope scope, ValueFilter filter)
        implements Serializable {

    /** @param customer alias of the table of customers */
    String condition(String customer) {
        return scope.condition(customer) + filter.condition(customer);
    }

    /** Of lists that show people: without the erased. @param customer alias of the table of customers */
    String listed(String customer) {
        return condition(customer) + " and not " + Erased.of(customer + ".id");
    }

    /** @param rows alias of rows that count customers by branch, kind and type of member */
    String counted(String rows) {
        return scope.counted(rows) + filter.counted(rows);
    }

    <Q extends Query> Q bind(Q query) {
        query.setParameter("shown", shown);
        return filter.bind(scope.bind(query));
    }
}
