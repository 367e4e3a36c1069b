package app.greenroom.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Users extends JpaRepository<User, UUID> {

    Optional<User> findByEmail(String email);

    List<User> findByEmailIn(Collection<String> emails);

    @Query("select count(u) from User u where u.admin = true and u.active = true")
    long activeAdmins();
}
