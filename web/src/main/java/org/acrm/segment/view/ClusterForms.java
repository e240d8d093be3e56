package org.acrm.segment.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.acrm.segment.entity.Cluster;
import org.acrm.segment.entity.GuideStep;
import org.acrm.segment.service.SegmentationWork;

/** What people say of each cluster: its name, what it is like, and what it is worth. */
@Named
@ViewScoped
public class ClusterForms implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SegmentationView page;

    @Inject
    private SegmentationWork work;

    private List<Entry> entries;

    /** One cluster as it is being written. */
    public static final class Entry implements Serializable {

        private static final long serialVersionUID = 1L;

        private final Cluster cluster;
        private String name;
        private String description;
        private Integer toBank;
        private Integer toCustomer;

        Entry(Cluster cluster) {
            this.cluster = cluster;
            name = cluster.name();
            description = cluster.description();
            toBank = cluster.worthToBank();
            toCustomer = cluster.worthToCustomer();
        }

        public Cluster getCluster() {
            return cluster;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getDescription() {
            return description;
        }

        public void setDescription(String description) {
            this.description = description;
        }

        public Integer getToBank() {
            return toBank;
        }

        public void setToBank(Integer toBank) {
            this.toBank = toBank;
        }

        public Integer getToCustomer() {
            return toCustomer;
        }

        public void setToCustomer(Integer toCustomer) {
            this.toCustomer = toCustomer;
        }
    }

    public List<Entry> getEntries() {
        if (entries == null) {
            entries = page.getDetails().clusters().stream().map(Entry::new).toList();
        }
        return entries;
    }

    public String save() {
        List<Entry> written = getEntries();
        work.decide(page.getId(), page.getDetails().version(), (segmentation, by) -> {
            for (Entry entry : written) {
                int number = entry.cluster.ordinal();
                segmentation.describe(number, entry.name, entry.description, by);
                segmentation.prioritise(number, entry.toBank, entry.toCustomer, by);
            }
        });
        return SegmentationView.address(page.getId(), GuideStep.STRATEGY);
    }
}
