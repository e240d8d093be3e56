package org.acrm.segment.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.acrm.shared.entity.BusinessException;

/** Segmentations, each version a row. */
@ApplicationScoped
public class SegmentationRepository {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected SegmentationRepository() {}

    public SegmentationRepository(EntityManager database) {
        this.database = database;
    }

    public Segmentation get(long id) {
        Segmentation found = database.find(Segmentation.class, id);
        if (found == null) {
            throw new BusinessException("error.segmentation.unknown", id);
        }
        return found;
    }

    /** As {@link #get(long)}, for whoever saw that version of the row. */
    public Segmentation get(long id, int version) {
        Segmentation found = get(id);
        if (found.version() != version) {
            throw new BusinessException("error.segment.stale");
        }
        return found;
    }

    public Segmentation save(Segmentation segmentation) {
        database.persist(segmentation);
        database.flush();
        return segmentation;
    }

    /** Those that nights assign customers by. */
    public List<Segmentation> published() {
        return database.createQuery(
                        "select s from Segmentation s where s.state = :published order by s.id", Segmentation.class)
                .setParameter("published", SegmentState.PUBLISHED)
                .getResultList();
    }

    /** The published version of the same segmentation. */
    public Optional<Segmentation> published(String code) {
        return published().stream().filter(s -> s.code().equals(code)).findFirst();
    }

    /** The one of which a segment is a cluster; empty for a segment that a rule makes. */
    public Optional<Segmentation> ofCluster(long segment) {
        return database.createQuery(
                        "select s from Segmentation s join s.clusters c where c.segmentId = :segment",
                        Segmentation.class)
                .setParameter("segment", segment)
                .getResultStream()
                .findFirst();
    }

    /** Whether somebody is at work on the next version. */
    public boolean draftedAfter(Segmentation segmentation) {
        return database.createQuery(
                                "select count(s) from Segmentation s where s.code = :code and s.ordinal > :ordinal",
                                Long.class)
                        .setParameter("code", segmentation.code())
                        .setParameter("ordinal", segmentation.ordinal())
                        .getSingleResult()
                > 0;
    }

    /** Those whose analysis was asked for and has not ended. */
    public List<Long> underAnalysis() {
        return database.createQuery(
                        "select s.id from Segmentation s where s.analysis.state = :running order by s.id", Long.class)
                .setParameter("running", AnalysisState.RUNNING)
                .getResultList();
    }

    /** How far the analysis is; written beside the entity, which others may be changing. */
    public void progress(long id, long done, long total) {
        database.createNativeQuery(
                        "update segment_segmentation set analysis_done = :done, analysis_total = :total where id = :id")
                .setParameter("id", id)
                .setParameter("done", done)
                .setParameter("total", total)
                .executeUpdate();
    }

    /** The next number for a segmentation. */
    public String nextCode() {
        return SegmentNumber.SEGMENTATION.next(database);
    }
}
