package org.acrm.shared.view;

import com.ibm.icu.text.MessageFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.acrm.shared.entity.Money;

/** Sentences in the reader's language: ICU messages with plural and select, filled with numbers, amounts and dates as they are. */
@Named
@ApplicationScoped
public class Texts {

    private static final String BUNDLE = "org.acrm.messages";

    public String say(String key, Object... arguments) {
        return say(FacesContext.getCurrentInstance().getViewRoot().getLocale(), key, arguments);
    }

    /** Tells the reader that something was done. */
    public void confirm(String key, Object... arguments) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(say(key, arguments)));
    }

    /** As {@link #confirm}, on the page that comes next. */
    public void confirmThere(String key, Object... arguments) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        confirm(key, arguments);
    }

    public static String say(Locale locale, String key, Object... arguments) {
        String pattern = bundle(locale).getString(key);
        Object[] shown = Stream.of(arguments).map(a -> shown(a, locale)).toArray();
        return new MessageFormat(pattern, locale).format(shown);
    }

    /** The word for a constant, {@code enum.<enum_name>.<CONSTANT>}; the constant itself where the bundle has none. */
    public String word(String family, Object constant) {
        if (constant == null) {
            return "–";
        }
        ResourceBundle bundle =
                bundle(FacesContext.getCurrentInstance().getViewRoot().getLocale());
        String key = "enum." + family + "." + constant;
        return bundle.containsKey(key) ? bundle.getString(key) : String.valueOf(constant);
    }

    /** By the name of its type: {@code FindingState.NEW} is {@code enum.finding_state.NEW}. */
    private static String constantWord(Enum<?> constant, Locale locale) {
        String family = constant.getDeclaringClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toLowerCase(Locale.ROOT);
        String key = "enum." + family + "." + constant.name();
        return knows(locale, key) ? bundle(locale).getString(key) : constant.name();
    }

    public static boolean knows(Locale locale, String key) {
        return bundle(locale).containsKey(key);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, Texts.class.getClassLoader());
    }

    private static Object shown(Object argument, Locale locale) {
        if (argument instanceof Enum<?> constant) {
            return constantWord(constant, locale);
        }
        if (argument instanceof Money money) {
            return MoneyConverter.whole(money);
        }
        if (argument instanceof TemporalAccessor time) {
            return DateConverter.text(time, time instanceof LocalDate ? "date" : "zoned", locale);
        }
        return argument == null ? "–" : argument;
    }
}
