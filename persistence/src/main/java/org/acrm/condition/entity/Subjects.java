package org.acrm.condition.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.acrm.shared.entity.BusinessException;

/** The subjects that the capabilities offer. */
@ApplicationScoped
public class Subjects {

    private final List<Subject> all = new ArrayList<>();

    protected Subjects() {}

    @Inject
    public Subjects(@Any Instance<Subject> offered) {
        this((Iterable<Subject>) offered);
    }

    public Subjects(Iterable<Subject> offered) {
        offered.forEach(all::add);
        all.sort(Comparator.comparing(Subject::name));
    }

    public List<Subject> all() {
        return List.copyOf(all);
    }

    public Subject get(String name) {
        return all.stream()
                .filter(subject -> subject.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BusinessException("error.condition.subject", name));
    }
}
