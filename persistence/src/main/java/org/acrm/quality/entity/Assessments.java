package org.acrm.quality.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.ResultRow;

/** The four dimensions that no rule computes: availability by telemetry of the nights, the others by survey. */
@ApplicationScoped
public class Assessments {

    private static final int DAYS = 30;
    private static final int ALL = 100;
    private static final String WORDS =
            "(select w.*, lag(w.score) over (partition by w.subject, w.dimension order by w.id) before_score,"
                    + " row_number() over (partition by w.subject, w.dimension order by w.id desc) age"
                    + " from quality_assessment w) a";
    private static final String COLUMNS =
            "select a.subject, a.dimension, a.score, a.note, a.said_by, a.said_at, a.before_score from " + WORDS;

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected Assessments() {}

    public Assessments(EntityManager database) {
        this.database = database;
    }

    /** @throws BusinessException when the dimension is computed, the score is none, or nothing is said about it */
    public void add(Assessment said) {
        if (!said.dimension().surveyed()) {
            throw new BusinessException("error.quality.surveyed", said.dimension());
        }
        if (said.score() < 0 || said.score() > ALL) {
            throw new BusinessException("error.quality.score", said.score());
        }
        if (said.note() == null || said.note().isBlank()) {
            throw new BusinessException("error.quality.note");
        }
        database.createNativeQuery("insert into quality_assessment (subject, dimension, score, note, said_by, said_at)"
                        + " values (:subject, :dimension, :score, :note, :by, :at)")
                .setParameter("subject", said.subject())
                .setParameter("dimension", said.dimension().name())
                .setParameter("score", said.score())
                .setParameter("note", said.note().strip())
                .setParameter("by", said.by())
                .setParameter("at", said.at())
                .executeUpdate();
    }

    /** The last word on each cell. */
    public List<Assessment> latest() {
        return list(query(COLUMNS + " where a.age = 1"));
    }

    /** What was said of one cell, newest first. */
    public List<Assessment> history(String subject, Dimension dimension) {
        return list(query(COLUMNS + " where a.subject = :subject and a.dimension = :dimension order by a.id desc")
                .setParameter("subject", subject)
                .setParameter("dimension", dimension.name()));
    }

    private static List<Assessment> list(Query query) {
        return ResultRow.list(
                query,
                row -> new Assessment(
                        row.text("subject"),
                        Dimension.valueOf(row.text("dimension")),
                        (int) row.count("score"),
                        row.text("note"),
                        row.text("said_by"),
                        row.instant("said_at"),
                        row.number("before_score")));
    }

    /** Of the thirty days up to a date, and of the thirty before. */
    public Nights nights(LocalDate upTo) {
        Query query = query("select count(distinct case when r.business_date > :from then r.business_date end) due,"
                        + " count(distinct case when r.business_date > :from and r.state = 'PUBLISHED' then"
                        + " r.business_date end) published,"
                        + " count(distinct case when r.business_date <= :from then r.business_date end) due_before,"
                        + " count(distinct case when r.business_date <= :from and r.state = 'PUBLISHED' then"
                        + " r.business_date end) published_before from scheduling_run r where r.business_date >"
                        + " :before and r.business_date <= :upTo and r.started_at is not null")
                .setParameter("before", upTo.minusDays(2L * DAYS))
                .setParameter("from", upTo.minusDays(DAYS))
                .setParameter("upTo", upTo);
        ResultRow row = new ResultRow((Tuple) query.getSingleResult());
        return new Nights(
                row.count("due"), row.count("published"), row.count("due_before"), row.count("published_before"));
    }

    private Query query(String sql) {
        return database.createNativeQuery(sql, Tuple.class);
    }
}
