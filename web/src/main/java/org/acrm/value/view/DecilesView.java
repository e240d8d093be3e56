package org.acrm.value.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.Money;
import org.acrm.value.entity.BuyerCount.By;
import org.acrm.value.entity.DecileLine;
import org.acrm.value.entity.MemberBlock;
import org.acrm.value.service.BuyerProfile;
import org.acrm.value.service.BuyerProfile.Trait;
import org.acrm.value.service.GradeMoves;
import org.acrm.value.service.YearDeciles;
import org.acrm.value.service.YearReading;

/** The buyers of a year in tenths by what they paid (layouts A and B), and grades a year apart (layout D). */
@Named
@ViewScoped
public class DecilesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private YearReading reading;

    private Integer year;
    private List<Integer> years;
    private YearDeciles deciles;
    private String borders;
    private BuyerProfile profile;
    private GradeMoves moves;

    public void open() {
        years = reading.years();
        year = years.isEmpty() ? null : reading.known(year);
        deciles = year == null ? null : reading.deciles(year);
        profile = year == null ? null : reading.profile(year, said());
        moves = year == null ? null : reading.grades(year);
        borders = profile == null
                ? borders
                : profile.borders().stream()
                        .map(border -> deciles.money(border)
                                .amount()
                                .stripTrailingZeros()
                                .toPlainString())
                        .collect(Collectors.joining(" "));
    }

    /** False before anybody in sight has bought. */
    public boolean isAny() {
        return deciles != null && deciles.buyers(MemberBlock.ALL) > 0;
    }

    /** What stands in the address, in units of the base currency, as minor units. */
    private List<Long> said() {
        if (borders == null || borders.isBlank()) {
            return List.of();
        }
        try {
            return Stream.of(borders.strip().split("[\\s;]+"))
                    .map(text -> new BigDecimal(text.replace(",", ""))
                            .movePointRight(Money.digits(deciles.sight().currency())))
                    .map(BigDecimal::longValueExact)
                    .toList();
        } catch (ArithmeticException | NumberFormatException e) {
            throw new BusinessException(e, "error.value.borders", borders);
        }
    }

    public List<Trait> traits(By by) {
        return profile.traits(by);
    }

    public List<By> getTraits() {
        return List.of(By.AGE, By.OCCUPATION, By.KIND, By.REGION);
    }

    public GradeMoves getMoves() {
        return moves;
    }

    public List<String> getGrades() {
        return GradeMoves.GRADES;
    }

    public BuyerProfile getProfile() {
        return profile;
    }

    public String getBorders() {
        return borders;
    }

    public void setBorders(String borders) {
        this.borders = borders;
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
