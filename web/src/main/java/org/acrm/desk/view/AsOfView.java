package org.acrm.desk.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.acrm.desk.service.DataDate;

/** The business date at the foot of the navigation. */
@Named
@RequestScoped
public class AsOfView {

    @Inject
    private DataDate dates;

    private LocalDate date;

    @PostConstruct
    void read() {
        date = dates.current().publishedDate();
    }

    /** Null before the first night. */
    public LocalDate getDate() {
        return date;
    }
}
