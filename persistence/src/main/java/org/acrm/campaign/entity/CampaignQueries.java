package org.acrm.campaign.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Locale;
import org.acrm.access.entity.DataScope;
import org.acrm.segment.entity.SegmentState;
import org.acrm.shared.entity.LikePattern;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;
import org.acrm.shared.entity.ResultRow;

/** Lists of campaigns within a data scope: of the whole bank for whoever reaches it, of a branch for whoever reaches that branch. */
@ApplicationScoped
public class CampaignQueries {

    private static final String FROM =
            " from campaign_campaign c join segment_segment s on s.id = c.segment_id left join access_branch b on b.id ="
                    + " c.branch_id left join access_user u on u.pseudonym = c.owner left join access_staff f on"
                    + " f.username = u.username";

    private static final String ROW =
            "select c.id, c.code, c.name, c.purpose, c.state, c.segment_id, s.name segment_name, s.state segment_state,"
                    + " b.name branch, c.planned_from, c.planned_to, c.channel, coalesce(f.name, u.username) owner_name";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected CampaignQueries() {}

    public CampaignQueries(EntityManager database) {
        this.database = database;
    }

    /** @param purpose null for all; @param words part of a name or code, null for all */
    public Page<CampaignLine> campaigns(DataScope scope, CampaignPurpose purpose, String words, PageRequest page) {
        String where = " where " + sight(scope, "c") + (purpose == null ? "" : " and c.purpose = :purpose")
                + (words == null
                        ? ""
                        : " and (lower(c.name) like :words" + LikePattern.ESCAPE + " or lower(c.code) like :words"
                                + LikePattern.ESCAPE + ")");
        Query rows = database.createNativeQuery(
                        ROW + FROM + where
                                + " order by c.saved_at desc, c.id desc offset :offset rows fetch next :size rows"
                                + " only",
                        Tuple.class)
                .setParameter("offset", page.offset())
                .setParameter("size", page.size());
        Query count = database.createNativeQuery("select count(*) from campaign_campaign c" + where);
        return new Page<>(
                ResultRow.list(bound(rows, scope, purpose, words), CampaignQueries::line),
                ((Number) bound(count, scope, purpose, words).getSingleResult()).longValue(),
                true);
    }

    private static Query bound(Query query, DataScope scope, CampaignPurpose purpose, String words) {
        bind(query, scope);
        if (purpose != null) {
            query.setParameter("purpose", purpose.name());
        }
        if (words != null) {
            query.setParameter("words", "%" + LikePattern.beginningWith(words.toLowerCase(Locale.ROOT)));
        }
        return query;
    }

    /** Whether a campaign of that branch is in sight. @param branch null for the whole bank */
    public boolean sees(DataScope scope, Long branch) {
        if (branch == null) {
            return scope.kind() == DataScope.Kind.ALL;
        }
        Query query = database.createNativeQuery(
                "select count(*) from (select x.id branch_id from access_branch x) r where r.branch_id = :branch and "
                        + sight(scope, "r"));
        bind(query.setParameter("branch", branch), scope);
        return ((Number) query.getSingleResult()).longValue() > 0;
    }

    /** Branches that the scope reaches, by name. */
    public List<CampaignUnit> units(DataScope scope) {
        Query query = database.createNativeQuery(
                "select r.branch_id, r.name from (select x.id branch_id, x.name from access_branch x) r where "
                        + sight(scope, "r") + " order by lower(r.name), r.branch_id",
                Tuple.class);
        bind(query, scope);
        return ResultRow.list(query, row -> new CampaignUnit(row.count("branch_id"), row.text("name")));
    }

    /** A portfolio is no place that a campaign is planned for. */
    private static String sight(DataScope scope, String rows) {
        return scope.kind() == DataScope.Kind.PORTFOLIO ? "1 = 0" : scope.counted(rows);
    }

    private static void bind(Query query, DataScope scope) {
        if (scope.kind() != DataScope.Kind.PORTFOLIO) {
            scope.bind(query);
        }
    }

    private static CampaignLine line(ResultRow row) {
        String channel = row.text("channel");
        return new CampaignLine(
                row.count("id"),
                row.text("code"),
                row.text("name"),
                CampaignPurpose.valueOf(row.text("purpose")),
                CampaignState.valueOf(row.text("state")),
                row.count("segment_id"),
                row.text("segment_name"),
                SegmentState.valueOf(row.text("segment_state")),
                row.text("branch"),
                row.date("planned_from"),
                row.date("planned_to"),
                channel == null ? null : CampaignChannel.valueOf(channel),
                row.text("owner_name"));
    }
}
