package org.acrm.intake.view;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.acrm.intake.entity.DeliveryOverview;
import org.acrm.intake.service.DeliveryMonitor;
import org.acrm.shared.view.PagedRows;

/** The list of deliveries. */
@Named
@ViewScoped
public class ImportsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DeliveryMonitor monitor;

    private PagedRows<DeliveryOverview> rows;

    @PostConstruct
    void open() {
        rows = new PagedRows<>(request -> monitor.deliveries(request), DeliveryOverview::id);
    }

    public PagedRows<DeliveryOverview> getRows() {
        return rows;
    }
}
