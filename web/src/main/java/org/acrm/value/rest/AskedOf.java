package org.acrm.value.rest;

import jakarta.ws.rs.QueryParam;
import org.acrm.customer.entity.CustomerKind;
import org.acrm.value.entity.MemberType;
import org.acrm.value.entity.ValueFilter;
import org.acrm.value.service.ValueSights.Period;

/** Of whom and of which dates a report of value speaks, as the address says. */
public class AskedOf {

    @QueryParam("kind")
    private CustomerKind kind;

    @QueryParam("member")
    private MemberType member;

    @QueryParam("from")
    private String from;

    @QueryParam("to")
    private String to;

    ValueFilter filter() {
        return new ValueFilter(kind, member, null);
    }

    Period period() {
        return new Period(MoversResource.date(from), MoversResource.date(to));
    }
}
