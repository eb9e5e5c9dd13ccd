package org.evenhand.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.application.Permissions;
import org.evenhand.kernel.Actor;
import org.evenhand.web.Words;

/** Who looks at the page, for the header: name, roles in words, and the way to where they work. */
@Named
@RequestScoped
public class Visitor {
  private final Actor actor;
  private final Words words;

  @Inject
  public Visitor(CurrentActor current, Words words) {
    this.actor = current.get();
    this.words = words;
  }

  /** For the container's proxy. */
  protected Visitor() {
    this.actor = null;
    this.words = null;
  }

  public boolean isSignedIn() {
    return !actor.equals(Actor.SYSTEM);
  }

  /** Name and roles: Ruth Fairweather, investigator. */
  public String getTitle() {
    var roles =
        actor.roles().stream()
            .sorted(Comparator.naturalOrder())
            .map(role -> words.of("role." + role.name()))
            .collect(Collectors.joining(", "));
    return roles.isEmpty() ? actor.displayName() : actor.displayName() + ", " + roles;
  }

  /** Whether the header offers Find; masked pages never do. */
  public boolean isFinder() {
    return permits(Permission.CASE_FIND) || isBlindFinder();
  }

  /** Whether Find knows neutral file numbers only. */
  public boolean isBlindFinder() {
    return !permits(Permission.CASE_FIND) && permits(Permission.TRIAGE_READ_MASKED);
  }

  public boolean permits(String permission) {
    return Permissions.permit(actor, permission);
  }

  /** Where somebody's day begins: their work, or the first place they have. */
  public String getHome() {
    return getPlaces().stream().findFirst().map(Place::getAddress).orElse("/");
  }

  public List<Place> getPlaces() {
    return List.of(Place.values()).stream().filter(place -> permits(place.permission())).toList();
  }
}
