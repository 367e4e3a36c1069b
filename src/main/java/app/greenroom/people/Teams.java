package app.greenroom.people;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Teams extends JpaRepository<Team, UUID> {}
