package org.acrm.modelling.view;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.acrm.modelling.entity.VersionOverview;
import org.acrm.modelling.entity.VersionState;
import org.acrm.modelling.service.ModelRegister;
import org.acrm.shared.view.PagedRows;

/** The register of model versions. */
@Named
@ViewScoped
public class ModelsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ModelRegister register;

    private PagedRows<VersionOverview> rows;

    @PostConstruct
    void open() {
        rows = new PagedRows<>(request -> register.versions(request), VersionOverview::id);
    }

    public PagedRows<VersionOverview> getRows() {
        return rows;
    }

    /** Kind of the state tag. */
    public String kind(VersionState state) {
        return switch (state) {
            case CHAMPION -> "good";
            case CANDIDATE -> "info";
            case RETIRED, REJECTED -> "plain";
        };
    }

    public String icon(VersionState state) {
        return switch (state) {
            case CHAMPION -> "check";
            case CANDIDATE -> "hourglass";
            case RETIRED -> "ban";
            case REJECTED -> "times";
        };
    }
}
