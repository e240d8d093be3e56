package org.acrm.desk.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.acrm.shared.entity.BulkLoad;
import org.acrm.shared.entity.Period;
import org.acrm.shared.entity.ResultRow;

/** What a night reads and writes of the worklist, many rows at a time. */
@ApplicationScoped
public class WorklistRows {

    private static final BulkLoad ITEMS = new BulkLoad(
            "desk_work_item",
            List.of(
                    "portfolio_id",
                    "customer_id",
                    "record_id",
                    "reason",
                    "occasion",
                    "valid_from",
                    "valid_to",
                    "due_on",
                    "value_minor",
                    "probability",
                    "priority",
                    "arguments",
                    "state",
                    "version"));

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    @Inject
    private Clock clock;

    protected WorklistRows() {}

    public WorklistRows(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Ids of all portfolios, ascending. */
    @SuppressWarnings("unchecked")
    public List<Long> portfolios() {
        return database.createNativeQuery("select p.id from access_portfolio p order by p.id", Long.class)
                .getResultList();
    }

    /** Items of the customers of the portfolios, and items that still stand under one of them after the customer has left it. */
    public List<WorkItemStanding> standing(long fromPortfolio, long toPortfolio) {
        String columns = "w.id, w.portfolio_id, w.customer_id, w.reason, w.occasion, w.state, w.due_on,"
                + " w.valid_to, w.decided_at";
        String sql = "select " + columns + " from desk_work_item w join customer_customer c on c.id = w.customer_id"
                + " where c.portfolio_id >= :fromId and c.portfolio_id < :toId union select " + columns
                + " from desk_work_item w where w.portfolio_id >= :fromId and w.portfolio_id < :toId";
        return ResultRow.list(
                database.createNativeQuery(sql, Tuple.class)
                        .setParameter("fromId", fromPortfolio)
                        .setParameter("toId", toPortfolio),
                this::standing);
    }

    private WorkItemStanding standing(ResultRow row) {
        return new WorkItemStanding(
                row.count("id"),
                row.count("portfolio_id"),
                row.count("customer_id"),
                WorkReason.valueOf(row.text("reason")),
                row.text("occasion"),
                WorkState.valueOf(row.text("state")),
                row.date("due_on"),
                row.date("valid_to"),
                row.instant("decided_at") == null
                        ? null
                        : row.instant("decided_at").atZone(clock.getZone()).toLocalDate());
    }

    public void close(Collection<Long> items, LocalDate date) {
        if (!items.isEmpty()) {
            database.createNativeQuery("update desk_work_item set valid_to = :date where id in (:items)")
                    .setParameter("date", date)
                    .setParameter("items", items)
                    .executeUpdate();
        }
    }

    /**
     * What an earlier attempt of the same date closed goes on as it was; what an earlier night closed begins anew.
     *
     * @param dueOn last day of an item that begins anew
     */
    public void reopen(long item, LocalDate dueOn, LocalDate date) {
        database.createNativeQuery(
                        "update desk_work_item set valid_from = case when valid_to = :date then valid_from else :date end,"
                                + " due_on = case when valid_to = :date then due_on else :due end, valid_to = :forever"
                                + " where id = :item")
                .setParameter("date", date)
                .setParameter("due", dueOn)
                .setParameter("forever", Period.FOREVER)
                .setParameter("item", item)
                .executeUpdate();
    }

    public void move(long item, long portfolio) {
        database.createNativeQuery("update desk_work_item set portfolio_id = :portfolio where id = :item")
                .setParameter("portfolio", portfolio)
                .setParameter("item", item)
                .executeUpdate();
    }

    /** @param priority of the candidate on the date */
    public record Ranked(WorkCandidate candidate, BigDecimal priority) {}

    public void open(Collection<Ranked> items, LocalDate date) {
        ITEMS.load(
                database,
                items.stream()
                        .map(item -> row(item.candidate(), item.priority(), date))
                        .iterator());
    }

    private static Object[] row(WorkCandidate c, BigDecimal priority, LocalDate date) {
        return new Object[] {
            c.portfolioId(),
            c.customerId(),
            // the record for which a customer was opened has the number of the customer
            c.customerId(),
            c.reason().name(),
            c.occasion(),
            date,
            Period.FOREVER,
            c.dueOn(),
            c.valueMinor(),
            c.probability(),
            priority,
            c.arguments(),
            WorkState.OPEN.name(),
            0
        };
    }
}
