package org.acrm.access.entity;

import jakarta.persistence.Query;
import java.io.Serializable;
import org.acrm.shared.entity.LikePattern;

/**
 * Which customers a person may see: the own portfolios, the own branch and those below it, all, or none. Every query that reads
 * customers adds {@link #condition} and {@link #bind}s it; a page never filters by itself.
 */
public record DataScope(Kind kind, Long staffId, String branchPath) implements Serializable {

    public enum Kind {
        NONE,
        PORTFOLIO,
        BRANCH,
        ALL
    }

    public static final DataScope ALL = new DataScope(Kind.ALL, null, null);
    public static final DataScope NONE = new DataScope(Kind.NONE, null, null);

    public static DataScope portfolio(long staffId) {
        return new DataScope(Kind.PORTFOLIO, staffId, null);
    }

    /** @param branchPath path of the topmost branch in sight, such as {@code /HQ/EAST/} */
    public static DataScope branch(String branchPath) {
        return new DataScope(Kind.BRANCH, null, branchPath);
    }

    /** An SQL condition over {@code customer_customer} under the given alias. Nobody sees a customer that was merged into another. */
    public String condition(String customer) {
        return customer + ".merged_into_id is null and " + counted(customer);
    }

    /** The same over rows that count customers by {@code branch_id} and {@code portfolio_id}. */
    public String counted(String rows) {
        return switch (kind) {
            case NONE -> "1 = 0";
            case ALL -> "1 = 1";
            case PORTFOLIO ->
                rows + ".portfolio_id in (select p.id from access_portfolio p where p.staff_id = :scopeStaff)";
            case BRANCH ->
                rows + ".branch_id in (select b.id from access_branch b where b.path like :scopePath"
                        + LikePattern.ESCAPE + ")";
        };
    }

    public <Q extends Query> Q bind(Q query) {
        switch (kind) {
            case PORTFOLIO -> query.setParameter("scopeStaff", staffId);
            case BRANCH -> query.setParameter("scopePath", LikePattern.beginningWith(branchPath));
            case NONE, ALL -> {}
        }
        return query;
    }
}
