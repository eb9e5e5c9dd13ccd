package org.evenhand.panel.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.regex.Pattern;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.panel.api.MemberAct;
import org.evenhand.panel.api.Whose;
import org.evenhand.panel.persistence.Addresses;
import org.evenhand.panel.persistence.MemberActs;

/** A member says where invitations to sit are sent; without an address they are on a page only. */
@Dependent
public class KeepOwnAddress {
  /** What mail can be addressed to without quoting (RFC 5321, 4.1.2). */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,190}\\.[A-Za-z]{2,24}");

  private final MemberMeant meant;
  private final Addresses addresses;
  private final MemberActs acts;
  private final Clock clock;

  @Inject
  KeepOwnAddress(MemberMeant meant, Addresses addresses, MemberActs acts, Clock clock) {
    this.meant = meant;
    this.addresses = addresses;
    this.acts = acts;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected KeepOwnAddress() {
    this(null, null, null, null);
  }

  /**
   * @param address empty to give none any more
   */
  @Transactional
  @RequiresPermissions(Permission.POOL_OWN)
  public Outcome<String> keep(Actor own, String address) {
    var said = address.strip();
    return meant
        .by(Whose.own(own))
        .then(
            file -> {
              if (!said.isEmpty() && !ADDRESS.matcher(said).matches()) {
                return Outcome.refused(Problem.at("email", "entry.email.bad"));
              }
              var id = file.member().id();
              if (!addresses.of(id).orElse("").equals(said)) {
                addresses.keep(id, said);
                acts.add(id, new MemberAct(clock.instant(), own.account(), "ADDRESS", "", ""));
              }
              return Outcome.done(said);
            });
  }

  /** As it is on record; empty where none is. */
  @RequiresPermissions(Permission.POOL_OWN)
  public String kept(Actor own) {
    var file = meant.by(Whose.own(own));
    return file.isDone() ? addresses.of(file.value().member().id()).orElse("") : "";
  }
}
