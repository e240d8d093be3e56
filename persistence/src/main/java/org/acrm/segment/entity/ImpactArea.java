package org.acrm.segment.entity;

/** The eleven areas of a bank that a segmentation touches (SEG-02). */
public enum ImpactArea {
    PLANNING,
    PROMOTION,
    SALES,
    DELIVERY,
    SERVICE,
    PRODUCTS,
    PROCESSES,
    IT,
    ORGANISATION,
    PEOPLE,
    FINANCE
}
