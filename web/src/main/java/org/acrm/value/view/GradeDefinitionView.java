package org.acrm.value.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.Money;
import org.acrm.shared.view.Texts;
import org.acrm.value.entity.GradeBasis;
import org.acrm.value.entity.GradeBorders;
import org.acrm.value.entity.GradeShares;
import org.acrm.value.entity.MoveBy;
import org.acrm.value.service.GradeReading;

/** The form in which the bank says how customers are graded; it begins with what counts now, and shows what a change would do. */
@Named
@RequestScoped
public class GradeDefinitionView {

    /** How grades are cut. */
    public enum Cut {
        SHARES,
        BORDERS
    }

    @Inject
    private GradeReading reading;

    @Inject
    private ThresholdsView thresholds;

    @Inject
    private Texts texts;

    private GradeBasis basis;
    private Cut cut;
    private Integer a;
    private Integer b;
    private Integer c;
    private Integer d;
    private BigDecimal fromA;
    private BigDecimal fromB;
    private BigDecimal fromC;
    private String note;
    private Trial trial;

    @PostConstruct
    void open() {
        GradeShares now = thresholds.getHistory().get(0);
        basis = now.basis();
        cut = now.borders() == null ? Cut.SHARES : Cut.BORDERS;
        a = now.a();
        b = now.b();
        c = now.c();
        d = now.d();
        if (now.borders() != null) {
            fromA = thresholds.money(now.borders().a()).amount();
            fromB = thresholds.money(now.borders().b()).amount();
            fromC = thresholds.money(now.borders().c()).amount();
        }
    }

    /** Counts what would change, and changes nothing. */
    public void show() {
        trial = new Trial(MoveBy.GRADE.standings(), reading.effect(said()));
    }

    public String save() {
        reading.say(said());
        texts.confirmThere("value_thresholds.text.saved");
        return "/value/thresholds.xhtml?faces-redirect=true";
    }

    private GradeShares said() {
        return new GradeShares(null, basis, a, b, c, d, borders(), note, null, null);
    }

    private GradeBorders borders() {
        return cut == Cut.SHARES ? null : new GradeBorders(minor(fromA), minor(fromB), minor(fromC));
    }

    private long minor(BigDecimal amount) {
        if (amount == null) {
            throw new BusinessException("error.value.borders");
        }
        int digits = Money.digits(thresholds.getThresholds().currency());
        return amount.movePointRight(digits).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    public Trial getTrial() {
        return trial;
    }

    public GradeBasis[] getBases() {
        return GradeBasis.values();
    }

    public Cut[] getCuts() {
        return Cut.values();
    }

    public GradeBasis getBasis() {
        return basis;
    }

    public void setBasis(GradeBasis basis) {
        this.basis = basis;
    }

    public Cut getCut() {
        return cut;
    }

    public void setCut(Cut cut) {
        this.cut = cut;
    }

    public Integer getA() {
        return a;
    }

    public void setA(Integer a) {
        this.a = a;
    }

    public Integer getB() {
        return b;
    }

    public void setB(Integer b) {
        this.b = b;
    }

    public Integer getC() {
        return c;
    }

    public void setC(Integer c) {
        this.c = c;
    }

    public Integer getD() {
        return d;
    }

    public void setD(Integer d) {
        this.d = d;
    }

    public BigDecimal getFromA() {
        return fromA;
    }

    public void setFromA(BigDecimal fromA) {
        this.fromA = fromA;
    }

    public BigDecimal getFromB() {
        return fromB;
    }

    public void setFromB(BigDecimal fromB) {
        this.fromB = fromB;
    }

    public BigDecimal getFromC() {
        return fromC;
    }

    public void setFromC(BigDecimal fromC) {
        this.fromC = fromC;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
