package org.acrm.segment.entity;

import jakarta.persistence.EntityManager;

/** Numbers that are given once; who takes one is alone with the row until the transaction ends. */
enum SegmentNumber {
    SEGMENT("SEG"),
    SEGMENTATION("CLU");

    private final String kind;

    SegmentNumber(String kind) {
        this.kind = kind;
    }

    String next(EntityManager database) {
        database.createNativeQuery("update segment_number set last_number = last_number + 1 where kind = :kind")
                .setParameter("kind", kind)
                .executeUpdate();
        Number last = (Number) database.createNativeQuery("select last_number from segment_number where kind = :kind")
                .setParameter("kind", kind)
                .getSingleResult();
        return kind + "_" + last;
    }

    void lock(EntityManager database) {
        database.createNativeQuery("select last_number from segment_number where kind = :kind for update")
                .setParameter("kind", kind)
                .getSingleResult();
    }
}
