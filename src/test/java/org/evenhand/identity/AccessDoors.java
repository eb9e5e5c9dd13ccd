package org.evenhand.identity;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.identity.api.CaseAtHand;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.api.Reach;
import org.evenhand.identity.application.MayOpen;
import org.evenhand.identity.persistence.Involvements;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Role;
import org.evenhand.testing.AccessDoor;

/** The doors of the access matrix, in the order of its rows. */
final class AccessDoors {
  static final CaseReference FREE = new CaseReference("FTP-2026-0001");
  static final CaseReference CONFLICTED = new CaseReference("FTP-2026-0002");
  private static final List<String> ON_A_CASE =
      List.of(
          Permission.CASE_READ,
          Permission.CASE_EDIT,
          Permission.CASE_STEER,
          Permission.CLOCK_CHANGE,
          Permission.ESCALATION_ANSWER,
          Permission.DOCUMENT_READ,
          Permission.DOCUMENT_READ_HEALTH,
          Permission.DOCUMENT_ADD,
          Permission.LETTER_READ,
          Permission.LETTER_SEND,
          Permission.HEARING_READ,
          Permission.LOG_READ,
          Permission.TRIAGE_READ_UNMASKED);

  private AccessDoors() {}

  static List<AccessDoor> all(Involvements involvements) {
    var mayOpen = new MayOpen(involvements);
    var permissions = ON_A_CASE.stream().map(name -> (AccessDoor) new Allowed(name, mayOpen));
    return Stream.concat(Stream.of(new Reaches(mayOpen)), permissions).toList();
  }

  /** The name of the account that has declared a conflict, for a role. */
  static Actor somebody(Role role) {
    return new Actor("somebody." + role.code(), "Somebody", Set.of(role));
  }

  private static CaseAtHand file(String stage, AccessDoor.Relation relation) {
    var conflicted = relation == AccessDoor.Relation.CONFLICTED;
    var named = relation != AccessDoor.Relation.ANYBODY;
    return new CaseAtHand(conflicted ? CONFLICTED : FREE, stage, named);
  }

  private record Reaches(MayOpen mayOpen) implements AccessDoor {
    @Override
    public String action() {
      return "how much of the case";
    }

    @Override
    public String answer(Role role, String stage, Relation relation) {
      var reach = mayOpen.reach(somebody(role), file(stage, relation));
      return reach == Reach.NONE ? "-" : reach.name().toLowerCase();
    }
  }

  private record Allowed(String action, MayOpen mayOpen) implements AccessDoor {
    @Override
    public String answer(Role role, String stage, Relation relation) {
      return mayOpen.may(somebody(role), action, file(stage, relation)) ? "yes" : "-";
    }
  }
}
