package org.acrm.value.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.acrm.value.entity.LtvModel;
import org.acrm.value.entity.LtvModel.Parameter;
import org.acrm.value.entity.LtvSum;
import org.acrm.value.service.LtvPicture;
import org.acrm.value.service.LtvReading;

/** What customers are worth over the whole relationship, by grade, main product and year of joining. */
@Named
@RequestScoped
public class LtvView {

    /** How often, by both models, then for how much. */
    private static final List<String> ORDER = Stream.of(
                    List.of("r", "alpha", "a", "b"), LtvModel.PARETO_NBD, List.of("p", "q", "gamma"))
            .flatMap(List::stream)
            .toList();

    @Inject
    private LtvReading reading;

    private LocalDate night;
    private LtvPicture picture;

    public LtvPicture getPicture() {
        if (picture == null) {
            picture = reading.picture(
                    night,
                    FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage());
        }
        return picture;
    }

    public LocalDate getNight() {
        return night;
    }

    public void setNight(LocalDate night) {
        this.night = night;
    }

    /** The night of a period. */
    public LocalDate day(LtvSum period) {
        return LocalDate.parse(period.group());
    }

    public List<Parameter> getParameters() {
        return ORDER.stream()
                .flatMap(name -> getPicture().model().parameters().stream()
                        .filter(p -> p.name().equals(name)))
                .toList();
    }

    /** Share of a group in the value of all; null where all together are worth nothing. */
    public Double share(LtvSum sum) {
        long all = getPicture().all().total().minor();
        return all <= 0 ? null : (double) sum.total().minor() / all;
    }

    public HoldOutChart getChart() {
        return new HoldOutChart(getPicture().weeks(), getPicture().model().time());
    }
}
