package app.greenroom.team;

import org.springframework.data.jpa.repository.JpaRepository;

interface FormerMembers extends JpaRepository<FormerMember, FormerMember.Key> {}
