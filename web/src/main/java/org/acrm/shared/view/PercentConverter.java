package org.acrm.shared.view;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a share or a probability (0 to 1) is written: with one decimal, {@code 12.4%}; alike in all three languages. */
@FacesConverter("acrmPercent")
public class PercentConverter implements Converter<Number> {

    @Override
    public String getAsString(FacesContext context, UIComponent component, Number share) {
        return share == null ? "–" : text(share);
    }

    @Override
    public Number getAsObject(FacesContext context, UIComponent component, String text) {
        throw new ConverterException("shares are only shown");
    }

    public static String text(Number share) {
        BigDecimal percent = new BigDecimal(share.toString()).movePointRight(2).setScale(1, RoundingMode.HALF_UP);
        return (percent.signum() < 0 ? "−" : "") + percent.abs() + "%";
    }
}
