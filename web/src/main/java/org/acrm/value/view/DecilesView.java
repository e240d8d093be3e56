package org.acrm.value.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.acrm.value.entity.DecileLine;
import org.acrm.value.entity.MemberBlock;
import org.acrm.value.service.YearDeciles;
import org.acrm.value.service.YearReading;

/** The buyers of a year in tenths by what they paid: layouts A and B. */
@Named
@ViewScoped
public class DecilesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private YearReading reading;

    private Integer year;
    private List<Integer> years;
    private YearDeciles deciles;

    public void open() {
        years = reading.years();
        year = years.isEmpty() ? null : reading.known(year);
        deciles = year == null ? null : reading.deciles(year);
    }

    /** False before anybody in sight has bought. */
    public boolean isAny() {
        return deciles != null && deciles.buyers(MemberBlock.ALL) > 0;
    }

    public List<DecileLine> lines(MemberBlock block) {
        return deciles.of(block);
    }

    public ParetoChart getPareto() {
        return new ParetoChart(deciles);
    }

    public MemberBlock[] getBlocks() {
        return MemberBlock.values();
    }

    public YearDeciles getDeciles() {
        return deciles;
    }

    public List<Integer> getYears() {
        return years;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
