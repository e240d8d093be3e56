package org.acrm.access.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.acrm.access.entity.BankUserRepository;
import org.acrm.access.entity.DataScope;
import org.acrm.access.entity.Permission;
import org.acrm.access.entity.StaffPost;

/** The person (or the night) on whose behalf the call at hand runs. */
@Stateless
@PermitAll
public class CurrentUser {

    @Resource
    private SessionContext session;

    @Inject
    private BankUserRepository users;

    @Inject
    private UserRegistration registration;

    public String username() {
        return session.getCallerPrincipal().getName();
    }

    /** The name under which the audit trail knows the person. */
    public String pseudonym() {
        return registration.pseudonym(username());
    }

    public boolean may(Permission permission) {
        return session.isCallerInRole(permission.name());
    }

    /** Post in the bank, where the staff file has one for the person. */
    public Optional<StaffPost> post() {
        return users.post(username());
    }

    public Optional<Long> staffId() {
        return post().map(StaffPost::staffId);
    }

    /** The widest scope that a permission grants; a branch or portfolio scope needs a post in the staff file. */
    public DataScope scope() {
        if (may(Permission.SCOPE_ALL) || may(Permission.SYSTEM)) {
            return DataScope.ALL;
        }
        if (may(Permission.SCOPE_BRANCH)) {
            return post().map(p -> DataScope.branch(p.branchPath())).orElse(DataScope.NONE);
        }
        if (may(Permission.SCOPE_PORTFOLIO)) {
            return post().map(p -> DataScope.portfolio(p.staffId())).orElse(DataScope.NONE);
        }
        return DataScope.NONE;
    }
}
