package org.acrm.value.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.acrm.shared.entity.Money;
import org.acrm.value.entity.DormancyLine;
import org.acrm.value.entity.DormancyLine.Standing;
import org.acrm.value.entity.JoinYearLine;
import org.acrm.value.entity.MemberBlock;
import org.acrm.value.service.Activation;
import org.acrm.value.service.CustomerLife;
import org.acrm.value.service.YearReading;

/** Members by joining year (layout C), who buys again, who is still and who has gone. */
@Named
@ViewScoped
public class CohortsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private YearReading reading;

    private Integer year;
    private List<Integer> years;
    private Activation activation;
    private CustomerLife life;

    public void open() {
        years = reading.years();
        year = years.isEmpty() ? null : reading.known(year);
        if (year != null) {
            activation = reading.activation(year);
            life = reading.life(year);
        }
    }

    /** False before anybody bought. */
    public boolean isAny() {
        return year != null;
    }

    public List<JoinYearLine> lines(MemberBlock block) {
        return activation.of(block);
    }

    public Double rate(JoinYearLine line, int index) {
        return Activation.rate(line, index, activation.years().get(index));
    }

    public List<DormancyLine> standing(Standing standing) {
        return life.of(standing);
    }

    /** Null where there is nothing to be shared. */
    public Double share(long part, long whole) {
        return whole == 0 ? null : (double) part / whole;
    }

    /** What one of them paid in the mean; null where there is none. */
    public Money mean(long minor, long customers) {
        return customers == 0 ? null : money(Math.round((double) minor / customers));
    }

    public Money money(long minor) {
        return new Money(minor, activation.sight().currency());
    }

    public MemberBlock[] getBlocks() {
        return MemberBlock.values();
    }

    public List<Standing> getGone() {
        return List.of(Standing.DORMANT, Standing.LEFT);
    }

    public Activation getActivation() {
        return activation;
    }

    public CustomerLife getLife() {
        return life;
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
