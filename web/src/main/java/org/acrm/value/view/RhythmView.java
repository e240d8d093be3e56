package org.acrm.value.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acrm.shared.view.PagedRows;
import org.acrm.value.entity.SilentLine;
import org.acrm.value.kernel.CycleBand;
import org.acrm.value.service.RhythmReading;

/** The customers of one band of the rhythm, those who sent a signal first. */
@Named
@ViewScoped
public class RhythmView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RhythmReading reading;

    private CycleBand band;
    private Map<String, Long> counts = Map.of();
    private PagedRows<SilentLine> rows;

    public void open() {
        band = band == null ? CycleBand.DORMANCY_PREVENTION : band;
        counts = new HashMap<>(reading.bands());
        CycleBand chosen = band;
        rows = new PagedRows<>(page -> reading.page(chosen, page), SilentLine::id);
    }

    public long count(CycleBand of) {
        return counts.getOrDefault(of.name(), 0L);
    }

    /** In the order in which a silence grows. */
    public List<CycleBand> getBands() {
        return List.of(CycleBand.values());
    }

    public PagedRows<SilentLine> getRows() {
        return rows;
    }

    public CycleBand getBand() {
        return band;
    }

    public void setBand(CycleBand band) {
        this.band = band;
    }
}
