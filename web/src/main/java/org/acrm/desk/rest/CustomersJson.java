package org.acrm.desk.rest;

import java.util.List;
import org.acrm.desk.entity.CustomerLine;
import org.acrm.shared.entity.Page;

/**
 * Some customers of a list.
 *
 * @param total customers in the list; where {@code exact} is false there are more
 */
public record CustomersJson(long total, boolean exact, List<CustomerLineJson> customers) {

    static CustomersJson of(Page<CustomerLine> page) {
        return new CustomersJson(
                page.total(),
                page.exact(),
                page.rows().stream().map(CustomerLineJson::of).toList());
    }
}
