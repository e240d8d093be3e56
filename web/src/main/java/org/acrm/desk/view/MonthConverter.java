package org.acrm.desk.view;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.YearMonth;

/** A month as it stands in an address, {@code 2026-11}. */
@FacesConverter(forClass = YearMonth.class)
public class MonthConverter implements Converter<YearMonth> {

    @Override
    public String getAsString(FacesContext context, UIComponent component, YearMonth month) {
        return month == null ? "" : month.toString();
    }

    @Override
    public YearMonth getAsObject(FacesContext context, UIComponent component, String text) {
        try {
            return text == null || text.isBlank() ? null : YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw new ConverterException(e);
        }
    }
}
