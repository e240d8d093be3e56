package org.acrm.value.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.ResultRow;
import org.acrm.value.entity.UnitCost.Area;

/** What the bank has said about cost to serve and lifetime value; the last word counts, and none is overwritten. */
@ApplicationScoped
public class LtvSettings {

    /** So many former settings are shown. */
    private static final int SHOWN = 20;

    private static final String LATEST = " from value_unit_cost c where c.id = (select max(x.id) from value_unit_cost x"
            + " where x.area = c.area and x.code = c.code)";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected LtvSettings() {}

    public LtvSettings(EntityManager database) {
        this.database = database;
    }

    public LtvSetting current() {
        return history().get(0);
    }

    /**
     * What the night of a date reckons with to its end, whatever is said meanwhile.
     *
     * @param begins whether the night begins, and takes what counts now in place of what an earlier one of the date took
     */
    public Reckoned hold(LocalDate date, boolean begins) {
        if (begins) {
            database.createNativeQuery("delete from value_reckoned_with where business_date = :date")
                    .setParameter("date", date)
                    .executeUpdate();
        }
        database.createNativeQuery(
                        "insert into value_reckoned_with (business_date, setting_id, last_cost_id) select cast(:date as"
                                + " date), s.id, (select coalesce(max(c.id), 0) from value_unit_cost c) from"
                                + " value_ltv_setting s where s.id = (select max(x.id) from value_ltv_setting x)"
                                + " and not exists (select 1 from value_reckoned_with r where"
                                + " r.business_date = :date)")
                .setParameter("date", date)
                .executeUpdate();
        Object lastCost = database.createNativeQuery(
                        "select r.last_cost_id from value_reckoned_with r where r.business_date = :date")
                .setParameter("date", date)
                .getSingleResult();
        return new Reckoned(on(date), ((Number) lastCost).longValue());
    }

    /** With which the values of a date were reckoned; the current one where no night was. */
    public LtvSetting on(LocalDate date) {
        Query query = database.createNativeQuery(
                        "select s.* from value_ltv_setting s where s.id = coalesce((select r.setting_id from"
                                + " value_reckoned_with r where r.business_date = :date), (select max(x.id) from"
                                + " value_ltv_setting x))",
                        Tuple.class)
                .setParameter("date", date);
        return ResultRow.list(query, LtvSettings::setting).get(0);
    }

    /** @param lastCost id of the last word on the cost of a unit that counts */
    public record Reckoned(LtvSetting setting, long lastCost) {}

    /** The latest first. */
    public List<LtvSetting> history() {
        Query query = database.createNativeQuery(
                "select s.* from value_ltv_setting s order by s.id desc fetch first " + SHOWN + " rows only",
                Tuple.class);
        return ResultRow.list(query, LtvSettings::setting);
    }

    public void add(LtvSetting said) {
        said.check();
        database.createNativeQuery(
                        "insert into value_ltv_setting (historic_percent, current_percent, potential_percent,"
                                + " discount_bp, horizon_months, purchase_margin_bp, note, set_by, set_at) values (:historic,"
                                + " :current, :potential, :discount, :horizon, :margin, :note, :by, :at)")
                .setParameter("historic", said.historicPercent())
                .setParameter("current", said.currentPercent())
                .setParameter("potential", said.potentialPercent())
                .setParameter("discount", said.discountBp())
                .setParameter("horizon", said.horizonMonths())
                .setParameter("margin", said.purchaseMarginBp())
                .setParameter("note", said.note().strip())
                .setParameter("by", said.by())
                .setParameter("at", said.at())
                .executeUpdate();
    }

    public List<UnitCost> costs(String currency) {
        Query query = database.createNativeQuery(
                "select c.area, c.code, c.cost_minor, c.set_by, c.set_at" + LATEST + " order by c.area, c.code",
                Tuple.class);
        return ResultRow.list(
                query,
                row -> new UnitCost(
                        Area.valueOf(row.text("area")),
                        row.text("code"),
                        row.money("cost_minor", currency),
                        row.text("set_by"),
                        row.instant("set_at")));
    }

    /** @throws BusinessException when the unit is not known or the cost is below zero */
    public void setCost(Area area, String code, long minor, String by, Instant at) {
        Query known = database.createNativeQuery("select count(*)" + LATEST + " and c.area = :area and c.code = :code")
                .setParameter("area", area.name())
                .setParameter("code", code);
        if (((Number) known.getSingleResult()).longValue() == 0 || minor < 0) {
            throw new BusinessException("error.value.unit_cost");
        }
        database.createNativeQuery("insert into value_unit_cost (area, code, cost_minor, set_by, set_at) values (:area,"
                        + " :code, :minor, :by, :at)")
                .setParameter("area", area.name())
                .setParameter("code", code)
                .setParameter("minor", minor)
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
    }

    private static LtvSetting setting(ResultRow row) {
        return new LtvSetting(
                row.count("id"),
                (int) row.count("historic_percent"),
                (int) row.count("current_percent"),
                (int) row.count("potential_percent"),
                (int) row.count("discount_bp"),
                (int) row.count("horizon_months"),
                (int) row.count("purchase_margin_bp"),
                row.text("note"),
                row.text("set_by"),
                row.instant("set_at"));
    }
}
