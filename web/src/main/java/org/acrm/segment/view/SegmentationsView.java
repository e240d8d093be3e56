package org.acrm.segment.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.acrm.customer.entity.CustomerKind;
import org.acrm.segment.entity.Plan;
import org.acrm.segment.entity.SegmentationLine;
import org.acrm.segment.service.SegmentationReading;
import org.acrm.segment.service.SegmentationWork;
import org.acrm.shared.view.PagedRows;

/** All versions of all segmentations, and the beginning of a new one. */
@Named
@ViewScoped
public class SegmentationsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SegmentationReading reading;

    @Inject
    private SegmentationWork work;

    private PagedRows<SegmentationLine> rows;
    private String name;
    private String population = CustomerKind.RETAIL.name();

    public void open() {
        rows = new PagedRows<>(reading::segmentations, SegmentationLine::id);
    }

    public String begin() {
        return SegmentationView.address(work.begin(new Plan(name, null, population, 0)), null);
    }

    public PagedRows<SegmentationLine> getRows() {
        return rows;
    }

    public CustomerKind[] getPopulations() {
        return CustomerKind.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPopulation() {
        return population;
    }

    public void setPopulation(String population) {
        this.population = population;
    }
}
