package org.acrm.value.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.acrm.shared.view.Texts;
import org.acrm.value.service.RfmPicture;
import org.acrm.value.service.ValueReading;

/** Customers by recency, frequency and money. */
@Named
@ViewScoped
public class RfmView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ValueReading reading;

    @Inject
    private ValueAsked asked;

    @Inject
    private Texts texts;

    private RfmMeasure measure;
    private Integer money;
    private RfmPicture picture;
    private RfmGrid grid;
    private RfmBorders borders;

    /** After {@link ValueAsked#open}. */
    public void open() {
        measure = measure == null ? RfmMeasure.MEAN : measure;
        picture = reading.rfm(asked.getTo(), asked.filter());
        grid = RfmGrid.of(picture.of(money), measure);
        borders = RfmBorders.of(picture);
    }

    public String days(int fifth) {
        return borders.days(texts, fifth);
    }

    public String purchases(int fifth) {
        return borders.purchases(texts, fifth);
    }

    /** What is looked at besides the movement, as parameters of a link. */
    public String getKept() {
        return "&measure=" + measure + (money == null ? "" : "&m=" + money);
    }

    public RfmBorders getBorders() {
        return borders;
    }

    public RfmPicture getPicture() {
        return picture;
    }

    public RfmGrid getGrid() {
        return grid;
    }

    public List<Integer> getFifths() {
        return List.of(1, 2, 3, 4, 5);
    }

    public RfmMeasure[] getMeasures() {
        return RfmMeasure.values();
    }

    /** The fifth of money of which the grid speaks; null for all. */
    public Integer getMoney() {
        return money;
    }

    public void setMoney(Integer money) {
        this.money = money;
    }

    public RfmMeasure getMeasure() {
        return measure;
    }

    public void setMeasure(RfmMeasure measure) {
        this.measure = measure;
    }
}
