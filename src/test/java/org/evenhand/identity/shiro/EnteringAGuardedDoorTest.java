package org.evenhand.identity.shiro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import java.util.Set;
import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authz.AuthorizationInfo;
import org.apache.shiro.authz.SimpleAuthorizationInfo;
import org.apache.shiro.authz.UnauthenticatedException;
import org.apache.shiro.authz.UnauthorizedException;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.apache.shiro.authz.annotation.RequiresRoles;
import org.apache.shiro.mgt.DefaultSecurityManager;
import org.apache.shiro.realm.AuthorizingRealm;
import org.apache.shiro.subject.PrincipalCollection;
import org.apache.shiro.subject.SimplePrincipalCollection;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.util.ThreadContext;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.api.SignedIn;
import org.evenhand.identity.application.Permissions;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.Role;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EnteringAGuardedDoorTest {
  private static WeldContainer container;

  /** A verb of some room. */
  @ApplicationScoped
  static class ReadsCases {
    @RequiresPermissions(Permission.CASE_READ)
    String read() {
      return "read";
    }

    String free() {
      return "free";
    }
  }

  /** A verb that is guarded as a whole, and whose one method asks for more. */
  @Dependent
  @RequiresRoles("registrar")
  static class RegistrarsVerb {
    String decide() {
      return "decided";
    }

    @RequiresPermissions(Permission.WALL_WAIVE)
    String waive() {
      return "waived";
    }

    @RequiresRoles("system_admin")
    String repair() {
      return "repaired";
    }
  }

  @RequiresRoles("registrar")
  static class GuardedAsAWhole {
    String act() {
      return "acted";
    }
  }

  /** Guarded only by what it inherits. */
  @Dependent
  static class DeputysVerb extends GuardedAsAWhole {}

  private static class TableRealm extends AuthorizingRealm {
    @Override
    protected AuthorizationInfo doGetAuthorizationInfo(PrincipalCollection principals) {
      var who = (SignedIn) principals.getPrimaryPrincipal();
      var info = new SimpleAuthorizationInfo();
      who.roles().forEach(role -> info.addRole(role.code()));
      info.addStringPermissions(Permissions.of(who.roles()));
      return info;
    }

    @Override
    protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) {
      throw new UnsupportedOperationException();
    }
  }

  @BeforeAll
  static void start() {
    container =
        new Weld()
            .disableDiscovery()
            .addExtension(new GuardsAtDoors())
            .addBeanClasses(
                GuardedDoor.class,
                ReadsCases.class,
                RegistrarsVerb.class,
                DeputysVerb.class,
                ShiroActor.class)
            .initialize();
  }

  @AfterAll
  static void stop() {
    container.close();
  }

  @AfterEach
  void nobody() {
    ThreadContext.remove();
  }

  @Test
  void isPossibleWithThePermission() {
    signedIn(Role.INVESTIGATOR);
    assertThat(bean(ReadsCases.class).read()).isEqualTo("read");
  }

  @Test
  void isRefusedWithoutThePermission() {
    signedIn(Role.EDI_ANALYST);
    assertThatThrownBy(() -> bean(ReadsCases.class).read())
        .isInstanceOf(UnauthorizedException.class);
  }

  @Test
  void isRefusedToSomebodyNotSignedIn() {
    ThreadContext.bind(new DefaultSecurityManager(new TableRealm()));
    assertThatThrownBy(() -> bean(ReadsCases.class).read())
        .isInstanceOf(UnauthenticatedException.class);
  }

  @Test
  void isRefusedOnAThreadWithoutPeople() {
    assertThatThrownBy(() -> bean(ReadsCases.class).read())
        .isInstanceOf(UnauthenticatedException.class);
  }

  @Test
  void leavesUnguardedMethodsFree() {
    assertThat(bean(ReadsCases.class).free()).isEqualTo("free");
  }

  @Test
  void asksForRoleAndPermissionWhereClassAndMethodDiffer() {
    signedIn(Role.REGISTRAR);
    assertThat(bean(RegistrarsVerb.class).decide()).isEqualTo("decided");
    assertThat(bean(RegistrarsVerb.class).waive()).isEqualTo("waived");
    assertThatThrownBy(() -> bean(RegistrarsVerb.class).repair())
        .isInstanceOf(UnauthorizedException.class);
  }

  @Test
  void letsAMethodsAnnotationReplaceItsClasss() {
    signedIn(Role.SYSTEM_ADMIN);
    assertThat(bean(RegistrarsVerb.class).repair()).isEqualTo("repaired");
    assertThatThrownBy(() -> bean(RegistrarsVerb.class).waive())
        .isInstanceOf(UnauthorizedException.class);
  }

  @Test
  void isGuardedInSubclassesToo() {
    signedIn(Role.INVESTIGATOR);
    assertThatThrownBy(() -> bean(DeputysVerb.class).act())
        .isInstanceOf(UnauthorizedException.class);
  }

  @Test
  void tellsWhoActs() {
    assertThat(bean(CurrentActor.class).get()).isEqualTo(Actor.SYSTEM);
    signedIn(Role.INVESTIGATOR);
    assertThat(bean(CurrentActor.class).get())
        .isEqualTo(new Actor("i.osei", "Ines Osei", Set.of(Role.INVESTIGATOR)));
  }

  private static <T> T bean(Class<T> type) {
    return container.select(type).get();
  }

  private static void signedIn(Role... roles) {
    var realm = new TableRealm();
    var manager = new DefaultSecurityManager(realm);
    var who = new SignedIn("i.osei", "Ines Osei", Set.of(roles), 0);
    ThreadContext.bind(manager);
    ThreadContext.bind(
        new Subject.Builder(manager)
            .principals(new SimplePrincipalCollection(who, realm.getName()))
            .authenticated(true)
            .sessionCreationEnabled(false)
            .buildSubject());
  }
}
