package org.acrm.value.entity;

import jakarta.persistence.Query;
import java.io.Serializable;
import org.acrm.customer.entity.CustomerKind;

/** Which customers a page of value speaks of; each part may be null, which is all. */
public record ValueFilter(CustomerKind kind, MemberType member, Long branch) implements Serializable {

    public static final ValueFilter ALL = new ValueFilter(null, null, null);

    /** For the audit; nothing where all are asked for. */
    @Override
    public String toString() {
        return (kind == null ? "" : ", " + kind)
                + (member == null ? "" : ", " + member)
                + (branch == null ? "" : ", branch " + branch);
    }

    /** @param customer alias of the table of customers */
    String condition(String customer) {
        return placed(customer) + (member == null ? "" : " and " + member.condition(customer));
    }

    /** @param rows alias of rows that count customers by branch, kind and type of member */
    String counted(String rows) {
        return placed(rows) + (member == null ? "" : " and " + rows + ".member_type = '" + member + "'");
    }

    private String placed(String of) {
        return (kind == null ? "" : " and " + of + ".kind = :kind")
                + (branch == null
                        ? ""
                        : " and " + of + ".branch_id in (select x.id from access_branch x join access_branch y on"
                                + " substr(x.path, 1, length(y.path)) = y.path where y.id = :branch)");
    }

    <Q extends Query> Q bind(Q query) {
        if (kind != null) {
            query.setParameter("kind", kind.name());
        }
        if (branch != null) {
            query.setParameter("branch", branch);
        }
        return query;
    }
}
