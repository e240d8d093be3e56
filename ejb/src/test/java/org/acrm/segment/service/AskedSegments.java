package org.acrm.segment.service;

import jakarta.persistence.EntityManager;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.segment.entity.ClusterReading;
import org.acrm.segment.entity.MemberQueries;
import org.acrm.segment.entity.MembershipRows;
import org.acrm.segment.entity.SegmentBadges;
import org.acrm.segment.entity.SegmentRepository;
import org.acrm.segment.entity.SegmentationRepository;

/** The services that answer who is in what, as somebody would ask them. */
record AskedSegments(EntityManager database, CustomerColumns columns, CurrentUser user) {

    SegmentCounting counting(AuditTrail audit) {
        return new SegmentCounting(
                questions(),
                new SegmentRepository(database),
                new MemberQueries(database),
                new NearestClusters(new SegmentationRepository(database), new ClusterReading(database)),
                new CalendarRepository(database),
                quality(),
                user,
                audit);
    }

    SegmentBlend blend() {
        BlendAxes axes = new BlendAxes(new SegmentationRepository(database), new SegmentRepository(database));
        return new SegmentBlend(axes, questions(), new CalendarRepository(database));
    }

    SegmentTabling tabling() {
        return new SegmentTabling(
                questions(),
                new SegmentRepository(database),
                new SegmentationRepository(database),
                new CalendarRepository(database),
                quality());
    }

    SegmentQuality quality() {
        return new SegmentQuality(new SegmentBadges(database), new CalendarRepository(database), user);
    }

    SegmentQuestions questions() {
        return new SegmentQuestions(
                columns,
                new SegmentRepository(database),
                new MembershipRows(database),
                new CalendarRepository(database),
                quality(),
                user);
    }
}
